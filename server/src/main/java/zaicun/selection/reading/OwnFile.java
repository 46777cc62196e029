package zaicun.selection.reading;

import java.util.List;

/** What of this article concerns the viewer himself: his file, changes of his posting, handovers he gives or takes. */
record OwnFile(List<CandidateView> files, List<ChangeView> changes, List<HandoverRow> handovers) {}
