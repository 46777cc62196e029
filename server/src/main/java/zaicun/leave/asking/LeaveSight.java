package zaicun.leave.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Seat;
import zaicun.access.Viewer;
import zaicun.approval.Ref;
import zaicun.approval.RequestFile;
import zaicun.approval.desk.RequestFiles;
import zaicun.kernel.OutOfLine;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/**
 * Who sees a leave: whoever asked, decides or files it, the organs of its line, and the team's leader. A colleague in the
 * same village sees that somebody is away, not why.
 */
@Component
public class LeaveSight {

    /** A leave with its procedure. */
    public record Seen(Leave leave, RequestFile file, Posting posting) {}

    private static final String UNKNOWN = "没有找到这次请假，或不在您的工作范围内。";

    private final LeaveRequests requests;
    private final RequestFiles files;
    private final Roster roster;
    private final Clock clock;

    LeaveSight(LeaveRequests requests, RequestFiles files, Roster roster, Clock clock) {
        this.requests = requests;
        this.files = files;
        this.roster = roster;
        this.clock = clock;
    }

    /** Refuses with 404 what the viewer may not see. */
    public Seen require(Viewer viewer, Ref ref) {
        var leave = requests.find(ref).orElseThrow(() -> OutOfLine.notFound(UNKNOWN));
        var posting = roster.posting(ref.district(), leave.posting()).orElseThrow(() -> OutOfLine.notFound(UNKNOWN));
        var file = files.require(ref);
        if (!file.concerns(viewer) && !knowsWhy(viewer, posting)) {
            throw OutOfLine.notFound(UNKNOWN);
        }
        return new Seen(leave, file, posting);
    }

    /** Whether the viewer may know why the person is away, not only that he is. */
    public boolean knowsWhy(Viewer viewer, Posting posting) {
        return viewer.person().equals(posting.person()) || inLine(viewer, posting) || leads(viewer, posting);
    }

    private static boolean inLine(Viewer viewer, Posting posting) {
        var readers = EnumSet.copyOf(Right.LEAVE_READ.roles());
        readers.remove(Role.CADRE);
        return viewer.seats().stream().map(Seat::role).anyMatch(readers::contains) && viewer.sees(posting);
    }

    private boolean leads(Viewer viewer, Posting posting) {
        return roster.leaderOf(posting.district(), posting.team(), LocalDate.now(clock))
                .filter(leader -> leader.person().equals(viewer.person()))
                .isPresent();
    }
}
