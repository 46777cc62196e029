package zaicun.policy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import zaicun.kernel.Clause;

/** Loads a policy from a file, whole or not at all. */
public final class PolicyFile {

    private static final int HASH_DIGITS = 12;

    private PolicyFile() {}

    /** A path of the file system, else of the classpath. */
    public static Policy load(String path) {
        try {
            var file = Path.of(path);
            if (Files.isRegularFile(file)) {
                return read(path, Files.readAllBytes(file));
            }
            try (var in = PolicyFile.class.getClassLoader().getResourceAsStream(path.replace('\\', '/'))) {
                if (in == null) {
                    throw new PolicyFault(path, 0, "找不到这个制度参数文件；请检查路径。");
                }
                return read(path, in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Policy read(String name, byte[] content) {
        var root = root(name, content).fields("notice", "title", "place", "clauses", "values");
        var notice = new Policy.Notice(
                root.required("notice", "文号").text(),
                root.required("title", "标题").text(),
                root.required("place", "地方").text());
        var clauses = clauses(root.required("clauses", "条款目录"));
        var values = new PolicyValues(clauses.keySet()).read(root.required("values", "参数"));
        return new Policy(id(name, content), notice, clauses, values);
    }

    private static PolicyNode root(String name, byte[] content) {
        try {
            var text = new String(content, StandardCharsets.UTF_8);
            var node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node == null) {
                throw new PolicyFault(name, 1, "文件是空的。");
            }
            return new PolicyNode(name, node);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new PolicyFault(name, line, "不是正确的 YAML：" + e.getProblem() + "；请检查缩进、冒号和引号。");
        } catch (YAMLException e) {
            throw new PolicyFault(name, 0, "不是正确的 YAML：" + e.getMessage());
        }
    }

    private static Map<Clause, ClauseEntry> clauses(PolicyNode node) {
        var clauses = new HashMap<Clause, ClauseEntry>();
        node.entries().forEach((written, entry) -> {
            var read = ClauseEntry.read(written, entry);
            clauses.put(read.clause(), read);
        });
        return clauses;
    }

    private static Policy.PolicyId id(String name, byte[] content) {
        try {
            var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            var file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            return new Policy.PolicyId(file.replaceFirst("\\.ya?ml$", ""), hash.substring(0, HASH_DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
