package zaicun.attendance.register;

import java.util.List;
import java.util.UUID;

/** Several cells set in one act, under an id made by the keeper's device. */
record MarksForm(UUID id, String village, List<MarkForm> marks) {}
