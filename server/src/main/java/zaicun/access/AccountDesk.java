package zaicun.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zaicun.kernel.Span;
import zaicun.roster.Office;

/** Opens accounts and gives seats on behalf of imports and the demonstration. The callers check the right to do so. */
public interface AccountDesk {

    /** The password is shown once and must be changed at the first sign-in. */
    record Opened(UUID account, String name, String oneTimePassword) {}

    /**
     * Opens the account of a person. A name taken is refused with {@code account.name-taken}, a second account of one
     * person with {@code account.person-has-one}.
     */
    Opened open(UUID person, String accountName);

    /** As {@link #open}, with a password that its holder has chosen and need not change. */
    void openWith(UUID person, String accountName, String password);

    /** Whose account has this name, whatever the case of its letters. */
    Optional<UUID> holderOf(String accountName);

    /** The name of the person's account, if there is one. */
    Optional<String> accountOf(UUID person);

    /**
     * Gives a role at an office. Nobody gives himself a seat; the role must be the office's kind. A seat held in these
     * dates already is left as it is.
     */
    void giveSeat(UUID person, Office office, Span span, UUID by);

    /** Who sits at the office today. */
    List<UUID> holdersAt(UUID office);

    /** Who holds one of the administrators' roles today. */
    List<UUID> administrators(Role role);

    /** Who sits at any of the offices today, for messages: what another server changed moments ago may be missing. */
    Set<UUID> holdersAt(Collection<UUID> offices);
}
