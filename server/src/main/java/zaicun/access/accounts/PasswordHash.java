package zaicun.access.accounts;

/** An Argon2id hash with its parameters; never shown. */
public record PasswordHash(String encoded) {

    @Override
    public String toString() {
        return "(hash)";
    }
}
