package zaicun.database;

/** The database could lose what it has acknowledged, so the server refuses to run. */
public class UnsafeDatabase extends RuntimeException {

    UnsafeDatabase(String setting, String value) {
        super("数据库设置 " + setting + " = " + value + "，断电可能丢失已保存的数据，拒绝启动；请改为 on 后重试（仅供试验时可加 --unsafe）。");
    }
}
