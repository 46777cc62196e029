package zaicun.inspection.plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.roster.Roster;

/** Who may know of a plan or of a village drawn. Whoever may not gets the same word as where there is nothing. */
@Component
public class PlanSight {

    private final Roster roster;
    private final SeenDistricts districts;
    private final Stops stops;

    PlanSight(Roster roster, SeenDistricts districts, Stops stops) {
        this.roster = roster;
        this.districts = districts;
        this.stops = stops;
    }

    /** Where the viewer has something to see, or something to inspect. */
    public List<District> districts(Viewer viewer) {
        var inspected = stops.ofInspector(viewer.person()).stream().map(Stop::district);
        return Stream.concat(districts.of(viewer).stream(), inspected).distinct().toList();
    }

    public static OutOfLine notFound() {
        return OutOfLine.notFound("没有找到，或不在您的工作范围内。");
    }

    /** The maker; the makers' organ where the plan is told or closed; an inspector of it where it is drawn. */
    boolean sees(Viewer viewer, Plan plan, boolean inspects) {
        boolean own = plan.madeBy().equals(viewer.person());
        boolean inspector = inspects && plan.state() != PlanState.WITHDRAWN;
        boolean colleague = !plan.sealed() && atOffice(viewer, plan.office());
        return own || inspector || colleague;
    }

    /** Its own inspectors and the maker always; the organ and everybody in the village's line once it is open. */
    public boolean sees(Viewer viewer, Stop stop) {
        if (stop.planState() == PlanState.WITHDRAWN) {
            return stop.madeBy().equals(viewer.person());
        }
        return inside(viewer, stop) || stop.open() && (atOffice(viewer, stop.office()) || inLine(viewer, stop));
    }

    /** The maker or one of its own inspectors. */
    public boolean inside(Viewer viewer, Stop stop) {
        return stop.madeBy().equals(viewer.person()) || stop.inspectedBy(viewer.person());
    }

    /** Whether the viewer speaks for the organ that inspects. */
    public static boolean atOffice(Viewer viewer, UUID office) {
        return Stream.of(Role.BUREAU, Role.SENDING_UNIT)
                .flatMap(viewer::offices)
                .anyMatch(held -> held.id().equals(office));
    }

    private boolean inLine(Viewer viewer, Stop stop) {
        return viewer.scope().holdsVillage(stop.village())
                || roster.postingsUnder(stop.district(), stop.village(), Span.from(stop.span().from())).stream()
                        .anyMatch(viewer::sees);
    }
}
