package zaicun.roster.book;

import java.util.UUID;
import zaicun.roster.PersonForm;

/** A person found by the identity number, with what is written down about him. */
public record KnownPerson(UUID id, PersonForm form) {}
