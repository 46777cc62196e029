package zaicun.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.roster.Office;
import zaicun.roster.Posting;

/**
 * Whoever is signed in, with the seats held today. Controllers take it as an argument; desks ask it for right and line.
 */
public record Viewer(UUID person, String name, List<Seat> seats, Scope scope) {

    public boolean may(Right right) {
        return seats.stream().map(Seat::role).anyMatch(right.roles()::contains);
    }

    /** Refuses with 403 unless one of the seats carries the right. */
    public void require(Right right) {
        if (!may(right)) {
            throw OutOfLine.noRight("您的岗位没有办理这件事的权限；如有需要，请联系本单位管理员。");
        }
    }

    public boolean is(Role role) {
        return seats.stream().anyMatch(seat -> seat.role() == role);
    }

    /** The organs at which the role is held. */
    public Stream<Office> offices(Role role) {
        return seats.stream().filter(seat -> seat.role() == role).map(Seat::office).flatMap(Optional::stream);
    }

    public boolean sees(Posting posting) {
        return scope.holds(posting);
    }

    /** Refuses with 404 what lies outside the line, so that not even its existence is told. */
    public void requireSight(Posting posting) {
        if (!sees(posting)) {
            throw OutOfLine.notFound("没有找到，或不在您的工作范围内。");
        }
    }

    /** Refuses with 404 a village outside the host line; a form that names none is an input error. */
    public void requireVillage(String village) {
        if (village == null) {
            throw new InputError("village", "没有说明是哪个村；请选择村。");
        }
        if (!scope.holdsVillage(village)) {
            throw OutOfLine.notFound("没有找到，或不在您的工作范围内。");
        }
    }
}
