package zaicun.households.keeping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.households.Forms;
import zaicun.households.HouseholdForm;
import zaicun.households.HouseholdKind;
import zaicun.households.Mark;
import zaicun.kernel.District;

/** Households and members written down one by one. */
@RestController
@RequestMapping("/api/households/{district}")
class KeepController {

    record NewForm(
            String code,
            String village,
            String head,
            HouseholdKind kind,
            Set<Mark> marks,
            String address,
            Optional<String> phone) {

        NewForm {
            code = FormChecks.code(code);
            Forms.require("village", "所在村", village);
            Forms.require("kind", "农户类别", kind);
        }

        HouseholdForm asHousehold() {
            return new BasicsForm(head, marks, address, phone).of(code, village, kind);
        }
    }

    record Added(UUID id) {}

    private final KeepDesk desk;

    KeepController(KeepDesk desk) {
        this.desk = desk;
    }

    @Needs(Right.HOUSEHOLD_KEEP)
    @GetMapping("/keeping")
    List<KeepDesk.Village> villages(@PathVariable District district, Viewer viewer) {
        return desk.villages(viewer, district);
    }

    @Needs(Right.HOUSEHOLD_KEEP)
    @PostMapping("/keeping")
    Added add(@PathVariable District district, @RequestBody NewForm form, Viewer viewer) {
        return new Added(desk.add(viewer, district, form.asHousehold()));
    }

    @Needs(Right.HOUSEHOLD_KEEP)
    @PutMapping("/{id}")
    void change(@PathVariable District district, @PathVariable UUID id, @RequestBody BasicsForm form, Viewer viewer) {
        desk.change(viewer, district, id, form);
    }

    @Needs(Right.HOUSEHOLD_KEEP)
    @PostMapping("/{id}/kind")
    void changeKind(
            @PathVariable District district, @PathVariable UUID id, @RequestBody KeepDesk.KindForm form, Viewer viewer) {
        desk.changeKind(viewer, district, id, form);
    }

    @Needs(Right.HOUSEHOLD_KEEP)
    @PostMapping("/{id}/members")
    void member(@PathVariable District district, @PathVariable UUID id, @RequestBody FamilyForm form, Viewer viewer) {
        desk.putMember(viewer, district, id, form);
    }
}
