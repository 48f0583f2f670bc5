/** Whether this process serves, still starts or already stops. */
export class ServiceState {
  ready = false;
  stopping = false;
}
