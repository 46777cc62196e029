package zaicun.access.guard;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import zaicun.access.Role;
import zaicun.kernel.Span;

/**
 * An act of the security administrator that waits for a second person.
 *
 * @param about whose account or seat it is, {@code SYSTEM_ADMIN} or {@code AUDIT_ADMIN}
 */
public record GuardedAct(
        UUID id, UUID account, Kind kind, Role about, Optional<UUID> seat, Optional<Span> span, UUID askedBy, Instant askedAt,
        Instant expiresAt) {

    /** What is to be done. */
    public enum Kind {
        RESET("重置密码"),
        CLOSE("停用账号"),
        WITHDRAW_SEAT("撤销任职"),
        GIVE_SEAT("任职");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Where it stands; both ends are final. */
    enum State {
        WAITING,
        CONFIRMED,
        DECLINED
    }

    /** The other of the two, who has to agree. */
    public static Role confirmerOf(Role about) {
        return switch (about) {
            case AUDIT_ADMIN -> Role.SYSTEM_ADMIN;
            case SYSTEM_ADMIN -> Role.AUDIT_ADMIN;
            default -> throw new IllegalArgumentException("not guarded: " + about);
        };
    }

    public static boolean isGuarded(Role role) {
        return role == Role.SYSTEM_ADMIN || role == Role.AUDIT_ADMIN;
    }

    /** 「为审计管理员重置密码」. */
    public String words() {
        return switch (kind) {
            case RESET, CLOSE -> kind.title() + "（" + about.title() + "）";
            case WITHDRAW_SEAT -> "撤销" + about.title() + "任职";
            case GIVE_SEAT -> "任" + about.title();
        };
    }
}
