package zaicun.trial;

import java.io.PrintStream;
import java.time.DateTimeException;
import zaicun.kernel.InputError;
import zaicun.policy.PolicyFault;

/** Tries each case, prints those that differ, counts. */
final class Tally implements CaseFile.Reader {

    private static final int MOST_COMPLAINTS = 50;

    private final Tryout tryout;
    private final PrintStream out;
    private final PrintStream err;
    private int passed;
    private int failed;
    private int unreadable;

    Tally(Tryout tryout, PrintStream out, PrintStream err) {
        this.tryout = tryout;
        this.out = out;
        this.err = err;
    }

    @Override
    public void line(CaseFile.Place place, String text) {
        try {
            judge(CaseJson.line(text));
        } catch (InputError | PolicyFault fault) {
            unreadable(place, fault.getMessage());
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
            unreadable(place, "填写有误：" + wrong.getMessage());
        }
    }

    @Override
    public void unreadable(CaseFile.Place place, String why) {
        if (unreadable++ < MOST_COMPLAINTS) {
            err.println(place + " " + why);
        }
    }

    private void judge(CaseLine asked) {
        var came = tryout.tryOne(asked.kind(), asked.given()).came();
        if (Expectation.isMet(asked.expect(), came)) {
            passed++;
            return;
        }
        failed++;
        out.println(asked.id());
        out.println("  expected " + asked.expect());
        out.println("  came out " + came);
    }

    /** Prints the sum; 0 all as expected, 1 some differ, 2 something unreadable. */
    int close() {
        if (unreadable > MOST_COMPLAINTS) {
            err.println("…… 共有 " + unreadable + " 行读不了。");
        }
        out.println(passed + " passed, " + failed + " failed");
        out.flush();
        if (unreadable > 0) {
            return 2;
        }
        return failed > 0 ? 1 : 0;
    }
}
