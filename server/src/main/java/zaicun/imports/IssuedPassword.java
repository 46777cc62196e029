package zaicun.imports;

/** A one-time password for somebody's new account, handed out once to whoever imported. */
public record IssuedPassword(String account, String name, String organ, String password) {}
