package zaicun.selection.handover;

import java.util.Optional;
import java.util.UUID;

/** Who takes over: the successor; without one the leader of the team; where there is none either, the village. */
public record Taker(Role role, Optional<UUID> person, String name) {

    public enum Role {
        SUCCESSOR("接任人"),
        LEADER("工作队长"),
        VILLAGE("驻点村党组织");

        private final String title;

        Role(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
