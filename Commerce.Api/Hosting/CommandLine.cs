using System.Globalization;

namespace Commerce.Api.Hosting;

/// <summary>What the program was asked to do. Settings such as <c>--Database:Provider=Postgres</c> may stand anywhere and go to the configuration.</summary>
public abstract record CommandLine
{
    /// <summary>The help text.</summary>
    public const string Usage = """
        Usage: dotnet run --project Commerce.Api [-- COMMAND] [--Setting:Name=value …]

          (no command)                        run the shop; creates and migrates the database first
          --migrate-only                      create and migrate the database, then stop
          seed --products N                   add a synthetic catalog of N products
          schema export [--output FILE]       print the GraphQL schema, or write it to FILE
          admin create --email E              create an administrator; the password is read from
                                              COMMERCE_ADMIN_PASSWORD or from standard input
          backup FILE                         write database, keys and files into one archive, while the shop serves
          restore FILE [--force]              put a shop back from such an archive; --force moves the one aside
                                              that is there
          --help                              this text
        """;

    /// <summary>The shop's own settings.</summary>
    public static IReadOnlyList<string> Settings { get; } =
    [
        "Database:Provider", "Database:ConnectionString", "ConnectionStrings:Commerce", "Data:Folder", "Store:Currency", "Accounts:ConfirmFirst", "Carts:AbandonAfter", "Carts:LinkLifetime",
        "Catalog:ShowStock", "Catalog:LowStock", "Catalog:BestSellingDays", "Catalog:BoughtTogetherDays", "Catalog:ModerateReviews", "Catalog:FetchImages",
        "Feeds:Tripwires:PriceDropPercent", "Feeds:Tripwires:PriceBelowCost", "Feeds:Tripwires:StockToZeroPercent", "Feeds:Tripwires:ErrorPercent", "Feeds:Tripwires:MinRows",
        "Payments:WebhookSecret", "Payments:GatewayTimeoutSeconds", "Payments:CancelUnpaidAfterHours", "Refunds:ApprovalAboveCents", "Carriers:WebhookSecret",
        "Shop:Name", "Shop:StorefrontUrl", "Shop:AdminUrl", "Mail:From", "Mail:Smtp:Host", "Mail:Smtp:Port", "Mail:Smtp:StartTls", "Mail:Smtp:User", "Mail:Smtp:Password",
        "Limits:PointsPerSecond", "Limits:Burst", "Limits:CountLocal", "Web:AllowedPrivateHosts", "Web:Ports", "Webhooks:KeepDays", "Demo:Seed", "GraphQL:IdeFolder", "Api:Url", "Hosting:DrainSeconds",
        "Telemetry:SlowRequestMilliseconds",
        "Keys:Secret", "Blobs:Store", "Blobs:S3:Bucket", "Blobs:S3:ServiceUrl", "Blobs:S3:Region", "Blobs:S3:AccessKey", "Blobs:S3:SecretKey", "Blobs:S3:ForcePathStyle",
    ];

    /// <summary>The host's settings, which stand in no section.</summary>
    private static readonly string[] HostSettings =
    [
        "urls", "http_ports", "https_ports", "environment", "contentRoot", "webRoot", "applicationName", "AllowedHosts", "shutdownTimeoutSeconds", "detailedErrors",
        "captureStartupErrors", "preferHostingUrls", "suppressStatusMessages", "startupAssembly", "hostingStartupAssemblies", "hostingStartupExcludeAssemblies", "staticWebAssets",
    ];

    /// <summary>Sections whose settings are the engine's or the framework's own; they may stand on the command line as well.</summary>
    private static readonly string[] Sections = ["GraphQL:Limits:", "GraphQL:Streams:", "Network:Proxies:", "Cors:AllowedOrigins:", "Carriers:TrackingUrls:", "OTEL_", "Logging:", "Kestrel:", "hostBuilder:"];

    private CommandLine()
    {
    }

    /// <summary>Run the shop.</summary>
    public sealed record Serve : CommandLine;

    /// <summary>Bring the database up to date and stop.</summary>
    public sealed record MigrateOnly : CommandLine;

    /// <summary>Fill a synthetic catalog.</summary>
    public sealed record Seed(int Products) : CommandLine;

    /// <summary>Print the schema, to standard output where no file is named.</summary>
    public sealed record ExportSchema(string? File) : CommandLine;

    /// <summary>Create an administrator.</summary>
    public sealed record CreateAdministrator(string Email) : CommandLine;

    /// <summary>Write everything into an archive.</summary>
    public sealed record Backup(string File) : CommandLine;

    /// <summary>Put everything back from an archive.</summary>
    public sealed record Restore(string File, bool Force) : CommandLine;

    /// <summary>Show the usage; with a problem when something was not understood.</summary>
    public sealed record Help(string? Problem) : CommandLine;

    /// <summary>Reads the arguments of the process.</summary>
    public static CommandLine Parse(IReadOnlyList<string> args)
    {
        // A setting is one word with '=' (`--Data:Folder=/srv/shop`); everything else is for us.
        if (args.Where(IsSetting).FirstOrDefault(word => !IsKnown(NameOf(word)) && !IsSectionWithoutValue(word)) is { } unknown)
            return new Help($"'{NameOf(unknown)}' is not a setting of the shop. Its settings are {string.Join(", ", Settings)}; '--urls' says where it listens.");
        var words = args.Where(word => !IsSetting(word)).ToList();
        return words switch
        {
            [] => new Serve(),
            ["--help" or "-h" or "help"] => new Help(null),
            ["--migrate-only"] => new MigrateOnly(),
            ["seed", "--products", var count] => int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var products) && products > 0
                ? new Seed(products)
                : new Help($"'{count}' is not a number of products: give a whole number above zero."),
            ["seed", ..] => new Help("seed needs --products N."),
            ["schema", "export"] => new ExportSchema(null),
            ["schema", "export", "--output", var file] => new ExportSchema(file),
            ["admin", "create", "--email", var email] => new CreateAdministrator(email),
            ["admin", ..] => new Help("admin create needs --email."),
            ["backup", var file] when !file.StartsWith('-') => new Backup(file),
            ["backup", ..] => new Help("backup needs the name of one file."),
            ["restore", var file] when !file.StartsWith('-') => new Restore(file, Force: false),
            ["restore", var file, "--force"] => new Restore(file, Force: true),
            ["restore", "--force", var file] => new Restore(file, Force: true),
            ["restore", ..] => new Help("restore needs the name of one file, and takes --force."),
            [var name, ..] when name.StartsWith("--", StringComparison.Ordinal) && IsKnown(name[2..]) =>
                new Help($"A setting is one word with its value: {name}=…"),
            [var name, ..] when name.StartsWith('-') => new Help($"'{name}' is not an option."),
            _ => new Help($"'{string.Join(' ', words)}' is not a command."),
        };
    }

    /// <summary>What the configuration is given: of a file's name that begins with a slash it would make a setting, and of the next word its value.</summary>
    public static string[] SettingsOf(IEnumerable<string> args) => [.. args.Where(IsSetting)];

    private static bool IsSetting(string word) => word.StartsWith("--", StringComparison.Ordinal) && word.Contains('=');

    private static string NameOf(string setting) => setting[2..setting.IndexOf('=')];

    // Hosts in tests hand on each level of their own configuration, sections as well.
    private static bool IsSectionWithoutValue(string word)
        => word.EndsWith('=') && Settings.Concat(Sections).Any(known => known.StartsWith(NameOf(word) + ':', StringComparison.OrdinalIgnoreCase));

    private static bool IsKnown(string name) => Settings.Concat(HostSettings).Contains(name, StringComparer.OrdinalIgnoreCase)
        || Sections.Any(section => name.StartsWith(section, StringComparison.OrdinalIgnoreCase));
}
