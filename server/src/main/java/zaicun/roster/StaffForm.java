package zaicun.roster;

import java.util.Optional;
import java.util.UUID;

/** What is written down about somebody who works at an organ or keeps the system; {@code phone} in clear or empty. */
public record StaffForm(String name, Optional<UUID> unit, String dutyTitle, String phone) {

    public static StaffForm named(String name) {
        return new StaffForm(name, Optional.empty(), "", "");
    }
}
