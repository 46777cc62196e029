package zaicun.access.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import zaicun.web.ProblemAnswer;

/** Slows down whoever tries many names from one address. Only wrong ones count: a whole office may share an address. */
@Component
class AddressLimit {

    private static final int MOST = 50_000;

    private final SessionSettings settings;
    private final Cache<String, AtomicInteger> wrong;

    AddressLimit(SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.wrong = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(settings.addressWindow())
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    void require(String address) {
        var tries = wrong.getIfPresent(address);
        if (tries != null && tries.get() >= settings.wrongPerAddress()) {
            throw ProblemAnswer.of(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "sign-in.too-many",
                    "从这个网络地址登录失败的次数太多。",
                    "请 " + settings.addressWindow().toMinutes() + " 分钟后再试；忘记密码请联系安全管理员重置。");
        }
    }

    void count(String address) {
        wrong.get(address, key -> new AtomicInteger()).incrementAndGet();
    }
}
