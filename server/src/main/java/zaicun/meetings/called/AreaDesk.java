package zaicun.meetings.called;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Organ;
import zaicun.kernel.OutOfLine;
import zaicun.meetings.Fields;
import zaicun.roster.Office;
import zaicun.roster.Roster;

/** The host office says which unit leads which area; only then may that unit call the area's first secretaries. */
@Component
@Transactional
class AreaDesk {

    /** An area as it is written; {@code version} of what is changed. */
    record Form(String name, UUID leadUnit, List<String> villages, Optional<Integer> version) {

        Form {
            name = Fields.needed("name", "片区名称", name, 40);
            Fields.require(leadUnit != null, "leadUnit", "没有选牵头单位；请选择一个派出单位。");
            villages = villages == null ? List.of() : villages.stream().filter(Objects::nonNull).distinct().toList();
            Fields.require(!villages.isEmpty(), "villages", "没有选片区里的村；请至少选择一个。");
            version = version == null ? Optional.empty() : version;
        }
    }

    /** An area as it is shown. */
    record View(
            String district, UUID id, String name, UUID leadUnit, String leadUnitName, List<Place> villages, int version) {}

    record Place(String code, String name) {}

    private final MeetingAreas areas;
    private final Roster roster;
    private final Audit audit;

    AreaDesk(MeetingAreas areas, Roster roster, Audit audit) {
        this.areas = areas;
        this.roster = roster;
        this.audit = audit;
    }

    List<View> list(Viewer viewer) {
        viewer.require(Right.MEETING_AREA_KEEP);
        return districts(viewer).stream().flatMap(district -> areas.of(district).stream()).map(this::view).toList();
    }

    void put(Viewer viewer, UUID id, Form form) {
        var district = requireDistrict(viewer, form.villages());
        var unit = roster.office(form.leadUnit())
                .filter(office -> office.kind() == Organ.SENDING_UNIT)
                .orElseThrow(() -> new InputError("leadUnit", "牵头单位不是派出单位；请从列表中选择。"));
        var area = new MeetingArea(district, id, form.name(), unit.id(), form.villages(), form.version().orElse(0));
        if (!areas.put(area, viewer.person())) {
            throw new Conflict("这个片区刚刚被他人改过；请刷新后再改。");
        }
        audit.record(new Act(district, viewer.person(), "area.put", id, "设置片区“" + area.name() + "”，牵头单位 " + unit.name()));
    }

    void end(Viewer viewer, District district, UUID id) {
        viewer.require(Right.MEETING_AREA_KEEP);
        if (!districts(viewer).contains(district) || !areas.end(district, id)) {
            throw OutOfLine.notFound("没有找到这个片区，或不在您的工作范围内。");
        }
        audit.record(new Act(district, viewer.person(), "area.end", id, "撤销片区"));
    }

    private District requireDistrict(Viewer viewer, Collection<String> villages) {
        viewer.require(Right.MEETING_AREA_KEEP);
        villages.forEach(viewer::requireVillage);
        var districts = villages.stream().map(District::of).distinct().toList();
        Fields.require(districts.size() == 1, "villages", "片区里的村不在同一个区；请分开设置。");
        return districts.getFirst();
    }

    private static List<District> districts(Viewer viewer) {
        return viewer.offices(Role.HOST_OFFICE).map(office -> District.of(office.division())).distinct().toList();
    }

    private View view(MeetingArea area) {
        var names = roster.divisionNames(area.villages());
        return new View(
                area.district().code(), area.id(), area.name(), area.leadUnit(),
                roster.office(area.leadUnit()).map(Office::name).orElse(""),
                area.villages().stream().map(code -> new Place(code, names.getOrDefault(code, code))).toList(),
                area.version());
    }
}
