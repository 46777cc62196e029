package zaicun.imports.jobs;

import java.util.Optional;
import java.util.UUID;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;

/**
 * An import as it is stored.
 *
 * @param upload whose workbook it is about; several imports may share one
 * @param needs the right that confirms it, where that is not the uploader's turn
 */
record StoredJob(JobView view, UUID upload, Optional<Right> needs) {

    boolean isSeenBy(Viewer viewer) {
        return view.by().equals(viewer.person()) || viewer.is(Role.SYSTEM_ADMIN) || needs.filter(viewer::may).isPresent();
    }

    /** Whose turn it is: the uploader's, or that of whoever has the right. */
    boolean isActedOnBy(Viewer viewer) {
        return needs.map(viewer::may).orElse(view.by().equals(viewer.person()));
    }
}
