package zaicun.access.accounts;

import java.util.UUID;

/**
 * What a person signs in with.
 *
 * @param mustChange the password was given by somebody else and has to be changed before anything else
 * @param closed switched off by the security administrator
 */
public record Account(UUID id, UUID person, String name, PasswordHash password, boolean mustChange, boolean closed) {}
