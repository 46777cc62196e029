-- A step that waits for somebody who leaves his post is handed over with the rest (1.6).
alter table step_event drop constraint step_event_event_check;
alter table step_event add check (event in ('ASKED', 'AGREED', 'APPROVED', 'SENT_BACK', 'RESUBMITTED', 'REFUSED', 'WITHDRAWN',
                                            'TRANSFERRED', 'HANDED_OVER', 'URGED', 'PASSED_OVER', 'FILED', 'READ', 'REPLACED'));
