package zaicun.burden;

import java.util.Arrays;
import java.util.Set;
import zaicun.access.Role;
import zaicun.access.Viewer;

/** Roles as the meter tells them apart: those that few people hold are one. Whoever holds several counts in the first. */
enum BurdenRole {
    CADRE("驻村干部", Set.of(Role.CADRE)),
    HELPER("联户帮扶责任人", Set.of(Role.HELPER)),
    VILLAGE("村党组织", Set.of(Role.VILLAGE)),
    STREET("街道", Set.of(Role.STREET)),
    SENDING_UNIT("派出单位", Set.of(Role.SENDING_UNIT)),
    DISTRICT("区级部门和其他", Set.of());

    private final String title;
    private final Set<Role> roles;

    BurdenRole(String title, Set<Role> roles) {
        this.title = title;
        this.roles = roles;
    }

    String title() {
        return title;
    }

    static BurdenRole of(Viewer viewer) {
        return Arrays.stream(values())
                .filter(role -> role.roles.stream().anyMatch(viewer::is))
                .findFirst()
                .orElse(DISTRICT);
    }
}
