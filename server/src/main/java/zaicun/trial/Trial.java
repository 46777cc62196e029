package zaicun.trial;

import java.io.PrintStream;
import java.util.List;
import zaicun.calendar.CalendarFault;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.InputError;
import zaicun.policy.PolicyFault;
import zaicun.policy.PolicyFile;

/** {@code zaicun try FILE.jsonl... [--policy FILE.yaml]}: 0 all as expected, 1 some differ, 2 something unreadable. */
public final class Trial {

    private static final int UNREADABLE = 2;

    private Trial() {}

    public static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            var options = TrialOptions.of(args);
            var tryout = new Tryout(PolicyFile.load(options.policy()), WorkCalendar.official());
            var tally = new Tally(tryout, out, err);
            for (var file : options.files()) {
                CaseFile.read(file, tally);
            }
            return tally.close();
        } catch (InputError | PolicyFault | CalendarFault fault) {
            err.println(fault.getMessage());
            return UNREADABLE;
        }
    }
}
