import { mayOnCase } from '../access/actor.js';
import { dayIn } from '../case-file/day-in.js';
import { loadCase } from '../case-file/load-case.js';
import { patientView } from '../case-file/patient-view.js';
import { isRecordId } from '../case-file/record-id.js';
import type { Transaction } from '../database/transaction.js';
import type { CareProgramme } from './programme.object.js';
import { pseudonymise } from './pseudonymise.js';

/** A programme with what decides who may do what with it. */
export interface StoredProgramme extends Omit<CareProgramme, 'patient'> {
  boardId: string;
  referringDoctorId: string;
}

type ProgrammeRow = StoredProgramme & { pseudonym: string; synthetic: boolean };

const PERSON = `json_build_object('id', person.id, 'name', person.name, 'organisation', person.organisation)`;

const PROGRAMME = `
  select programme.id, programme.case_id as "caseId", programme.board_id as "boardId", kase.referring_doctor_id as "referringDoctorId",
         programme.version, programme.language, programme.document, programme.hash, programme.update_reason as "updateReason",
         programme.issued_at as "issuedAt",
         (exists (select 1 from care_programme newer where newer.case_id = programme.case_id and newer.version > programme.version)
           or exists (select 1 from recommendation newer join recommendation basis on basis.id = programme.recommendation_id
             where newer.case_id = programme.case_id and (newer.signed_at, newer.version) > (basis.signed_at, basis.version))) as outdated,
         (select ${PERSON} from person where person.id = programme.issued_by) as "issuedBy", patient.pseudonym, patient.synthetic,
         coalesce((select json_agg(json_build_object('person', ${PERSON}, 'at', ack.at) order by ack.at)
           from programme_acknowledgement ack join person on person.id = ack.person_id where ack.programme_id = programme.id), '[]'::json) as acknowledgements,
         '/programmes/' || programme.id || '/doctor.pdf' as "doctorPdfUrl", '/programmes/' || programme.id || '/patient.pdf' as "patientPdfUrl"
  from care_programme programme join patient_case kase on kase.id = programme.case_id join patient on patient.id = kase.patient_id`;

/** Every issued version of a case's programme, newest first. */
export async function readProgrammes(tx: Transaction, caseId: string): Promise<StoredProgramme[]> {
  const rows = await tx.query<ProgrammeRow>(`${PROGRAMME} where programme.case_id = $1 order by programme.version desc`, [caseId]);
  return rows.map((row) => asSeen(tx, row));
}

/** One issued version; `null` when there is none or the actor may not see it. */
export async function readProgramme(tx: Transaction, id: string): Promise<StoredProgramme | null> {
  if (!isRecordId(id)) return null;
  const [row] = await tx.query<ProgrammeRow>(`${PROGRAMME} where programme.id = $1`, [id]);
  return row ? asSeen(tx, row) : null;
}

/** One issued version with the patient it is for, and one note on the trail that it was read. */
export async function readProgrammePage(tx: Transaction, id: string): Promise<CareProgramme | null> {
  const programme = await readProgramme(tx, id);
  const subject = programme && (await loadCase(tx, programme.caseId));
  if (!programme || !subject) return null;
  tx.trail({ boardId: programme.boardId, action: 'programmeRead', subject: `programme:${programme.id}` });
  return { ...programme, patient: patientView(tx, subject, dayIn(tx.now, subject.timeZone)) };
}

/** With the patient's name for those who may know it, else by pseudonym. */
function asSeen(tx: Transaction, { pseudonym, synthetic, ...programme }: ProgrammeRow): StoredProgramme {
  const named = mayOnCase(tx.actor, programme, 'patient.identity.read');
  return {
    ...programme,
    document: named ? programme.document : pseudonymise(programme.document, { pseudonym, synthetic }),
    acknowledgements: programme.acknowledgements.map((each) => ({ ...each, at: new Date(each.at) })),
  };
}
