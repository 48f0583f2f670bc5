import type { Contacts } from './programme-draft.js';

const KEY = 'consilium.contacts.';

/** The contacts of the person's last programme, kept on this device. They name the clinic, never a patient. */
export function rememberedContacts(personId: string): Contacts | null {
  try {
    const stored = localStorage.getItem(KEY + personId);
    return stored === null ? null : (JSON.parse(stored) as Contacts);
  } catch {
    return null;
  }
}

export function rememberContacts(personId: string, contacts: Contacts): void {
  try {
    localStorage.setItem(KEY + personId, JSON.stringify(contacts));
  } catch {
    // A full or forbidden store only means typing it again next time.
  }
}
