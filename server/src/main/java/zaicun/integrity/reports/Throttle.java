package zaicun.integrity.reports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import zaicun.web.ProblemAnswer;

/**
 * Slows down whoever floods the public page. An address is kept in memory only, as a hash under a key that the process makes
 * for itself, and forgotten after the window: who reported cannot be found from it, not even here.
 */
@Component
class Throttle {

    private static final int MOST = 50_000;
    private static final String EVERYBODY = "everybody";

    private final byte[] salt = new byte[32];
    private final Cache<String, AtomicInteger> counts;
    private final Duration window;
    private final int reports;
    private final int reportsInAll;
    private final int wrong;

    Throttle(
            @Value("${zaicun.integrity.window}") Duration window,
            @Value("${zaicun.integrity.reports-per-address}") int reports,
            @Value("${zaicun.integrity.reports-in-all}") int reportsInAll,
            @Value("${zaicun.integrity.wrong-per-address}") int wrong,
            Clock clock) {
        new SecureRandom().nextBytes(salt);
        this.window = window;
        this.reports = reports;
        this.reportsInAll = reportsInAll;
        this.wrong = wrong;
        this.counts = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(window)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Counts something sent: a report, a word, a picture. */
    void requireSending(String address) {
        require(count("sent", address) <= reports && count("sent", EVERYBODY) <= reportsInAll);
    }

    /** Refuses whoever has tried too many numbers and secrets. */
    void requireAsking(String address) {
        var tries = counts.getIfPresent(key("wrong", address));
        require(tries == null || tries.get() < wrong);
    }

    void wrong(String address) {
        count("wrong", address);
    }

    private void require(boolean withinLimit) {
        if (!withinLimit) {
            throw ProblemAnswer.of(
                    HttpStatus.TOO_MANY_REQUESTS, "report.too-many", "短时间内从这个网络提交或查询的次数太多，这一次没有收下。",
                    "您写的内容还在页面上，请 " + window.toMinutes() + " 分钟后再提交；也可以当面或写信反映。");
        }
    }

    private int count(String what, String address) {
        return counts.get(key(what, address), key -> new AtomicInteger()).incrementAndGet();
    }

    private String key(String what, String address) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(salt);
            return what + HexFormat.of().formatHex(hash.digest(address.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
