package zaicun.trial;

import java.util.ArrayList;
import java.util.List;
import zaicun.kernel.InputError;

/** What was asked on the command line. */
record TrialOptions(String policy, List<String> files) {

    private static final String POLICY = "--policy";
    private static final String HERE = "policy/hongshan-2023-3.yaml";
    private static final String USAGE = "用法：./zaicun try 案例文件.jsonl… [--policy policy/制度参数.yaml]";

    static TrialOptions of(List<String> args) {
        var policy = HERE;
        var files = new ArrayList<String>();
        for (int i = 0; i < args.size(); i++) {
            var arg = args.get(i);
            if (arg.equals(POLICY)) {
                if (++i == args.size()) {
                    throw new InputError(POLICY, "--policy 后面要写制度参数文件。" + USAGE);
                }
                policy = args.get(i);
            } else if (arg.startsWith(POLICY + "=")) {
                policy = arg.substring(POLICY.length() + 1);
            } else if (arg.startsWith("--")) {
                throw new InputError(arg, "没有 " + arg + " 这个选项。" + USAGE);
            } else {
                files.add(arg);
            }
        }
        if (files.isEmpty()) {
            throw new InputError("files", "没有写案例文件。" + USAGE);
        }
        return new TrialOptions(policy, files);
    }
}
