package zaicun.access.accounts;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import zaicun.kernel.InputError;

/** Makes, hashes and compares passwords. */
@Component
public class Passwords {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int QUICK_MEMORY = 1024;
    /** Without signs that are mistaken for each other on paper. */
    private static final String CAPITALS = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final String SMALL = "abcdefghijkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final int ONE_TIME_LENGTH = 12;

    private final PasswordSettings settings;
    private final Argon2PasswordEncoder strong;
    /** For random passwords of 68 bits, which no guessing finds: an import opens thousands of accounts. */
    private final Argon2PasswordEncoder quick;
    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns;
    private final PasswordHash nobodys;

    Passwords(PasswordSettings settings) {
        this.settings = settings;
        this.strong = new Argon2PasswordEncoder(SALT, HASH, 1, settings.argon2Memory(), settings.argon2Iterations());
        this.quick = new Argon2PasswordEncoder(SALT, HASH, 1, QUICK_MEMORY, 1);
        this.turns = new Semaphore(settings.atOnce());
        this.nobodys = new PasswordHash(strong.encode(random()));
    }

    /** Whether the password is the account's; takes as long where there is no account. */
    public boolean match(String password, Optional<Account> account) {
        turns.acquireUninterruptibly();
        try {
            var hash = account.map(Account::password).orElse(nobodys);
            boolean right = strong.matches(password, hash.encoded());
            if (strong.upgradeEncoding(hash.encoded())) {
                strong.matches(password, nobodys.encoded());
            }
            return right && account.isPresent();
        } finally {
            turns.release();
        }
    }

    PasswordHash hashOf(String chosen) {
        turns.acquireUninterruptibly();
        try {
            return new PasswordHash(strong.encode(chosen));
        } finally {
            turns.release();
        }
    }

    PasswordHash hashOfRandom(String password) {
        return new PasswordHash(quick.encode(password));
    }

    /** A one-time password of three kinds of signs. */
    String random() {
        var all = CAPITALS + SMALL + DIGITS;
        while (true) {
            var password = random.ints(ONE_TIME_LENGTH, 0, all.length())
                    .mapToObj(place -> String.valueOf(all.charAt(place)))
                    .collect(Collectors.joining());
            if (kindsIn(password) >= 3) {
                return password;
            }
        }
    }

    /** Refuses a password that is too short, too plain, or the account's own name. */
    void requireGood(String field, String password, String accountName) {
        if (password.length() < settings.shortest()) {
            throw new InputError(field, "新密码只有 " + password.length() + " 位；请设 " + settings.shortest() + " 位以上。");
        }
        if (kindsIn(password) < settings.kinds()) {
            throw new InputError(field, "新密码太简单；大写字母、小写字母、数字、符号中请至少用 " + settings.kinds() + " 种。");
        }
        if (password.toLowerCase(java.util.Locale.ROOT).contains(accountName.toLowerCase(java.util.Locale.ROOT))) {
            throw new InputError(field, "新密码里含有账号名；请换一个不含账号名的密码。");
        }
    }

    private static long kindsIn(String password) {
        return Stream.of("\\p{Lu}", "\\p{Ll}", "\\d", "[^\\p{Lu}\\p{Ll}\\d]")
                .filter(kind -> password.matches("(?s).*" + kind + ".*"))
                .count();
    }
}
