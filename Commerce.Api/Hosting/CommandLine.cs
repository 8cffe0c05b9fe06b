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
          --help                              this text
        """;

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

    /// <summary>Show the usage; with a problem when something was not understood.</summary>
    public sealed record Help(string? Problem) : CommandLine;

    /// <summary>Reads the arguments of the process.</summary>
    public static CommandLine Parse(IReadOnlyList<string> args)
    {
        // A setting is one word with '=' (`--Data:Folder=/srv/shop`); everything else is for us.
        var words = args.Where(word => !(word.StartsWith("--", StringComparison.Ordinal) && word.Contains('='))).ToList();
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
            _ => new Help($"'{string.Join(' ', words)}' is not a command."),
        };
    }
}
