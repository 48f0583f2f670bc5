import { lazy, useMemo } from 'react';
import { useClinicalAssist } from '../features/clinical/use-clinical-assist.js';
import { plainCaseFile } from '../features/case-file/plain-case-file.js';
import type { CaseParts } from '../features/meeting/room-item.js';
import '../features/case-file/case-page.css';

const CoursePanel = lazy(() => import('../features/case-file/course-panel.js'));
const LesionPanel = lazy(() => import('../features/case-file/lesion-panel.js'));

/** The course and the lesions of the case page, for the screens of the meeting. */
export const caseParts: CaseParts = {
  Course: ({ file, onOpen }) => {
    const plain = useMemo(() => plainCaseFile(file), [file]);
    return <CoursePanel file={plain} assist={useClinicalAssist()} openId={null} onOpen={onOpen} />;
  },
  Lesions: ({ file, onOpen }) => {
    const plain = useMemo(() => plainCaseFile(file), [file]);
    return <LesionPanel file={plain} assist={useClinicalAssist()} openId={null} onOpen={onOpen} />;
  },
};
