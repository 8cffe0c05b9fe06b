using Commerce.Api.Hosting;
using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.Api.Hosting;

public sealed class CommandLineTests
{
    [Fact]
    public void Parse_Commands_UnderstandsEach()
    {
        Assert.IsType<CommandLine.Serve>(CommandLine.Parse([]));
        Assert.IsType<CommandLine.Serve>(CommandLine.Parse(["--Database:Provider=Postgres", "--ConnectionStrings:Commerce=Host=h"]));
        Assert.IsType<CommandLine.Serve>(CommandLine.Parse(["--urls=http://localhost:5000", "--Environment=Production", "--contentRoot=/srv", "--Logging:LogLevel:Default=Debug"]));
        Assert.IsType<CommandLine.MigrateOnly>(CommandLine.Parse(["--migrate-only", "--Data:Folder=/srv"]));
        Assert.Equal(new CommandLine.Seed(10_000), CommandLine.Parse(["seed", "--products", "10000"]));
        Assert.Equal(new CommandLine.ExportSchema("a.graphql"), CommandLine.Parse(["schema", "export", "--output", "a.graphql"]));
        Assert.Equal(new CommandLine.CreateAdministrator("me@example.com"), CommandLine.Parse(["admin", "create", "--email", "me@example.com"]));
        Assert.Equal(new CommandLine.Backup("shop.zip"), CommandLine.Parse(["backup", "shop.zip", "--Data:Folder=/srv"]));
        Assert.Equal(new CommandLine.Restore("shop.zip", Force: false), CommandLine.Parse(["restore", "shop.zip"]));
        Assert.Equal(new CommandLine.Restore("shop.zip", Force: true), CommandLine.Parse(["restore", "shop.zip", "--force"]));
        Assert.Equal(new CommandLine.Help(null), CommandLine.Parse(["--help"]));
    }

    [Theory]
    [InlineData("sed", "'sed' is not a command.")]
    [InlineData("seed", "seed needs --products N.")]
    [InlineData("seed --products many", "'many' is not a number of products: give a whole number above zero.")]
    [InlineData("seed --products 0", "'0' is not a number of products: give a whole number above zero.")]
    [InlineData("--migrate-onyl", "'--migrate-onyl' is not an option.")]
    [InlineData("--Data:Folder /srv/shop", "A setting is one word with its value: --Data:Folder=…")]
    [InlineData("--urls http://localhost:5000", "A setting is one word with its value: --urls=…")]
    [InlineData("admin create", "admin create needs --email.")]
    [InlineData("backup", "backup needs the name of one file.")]
    [InlineData("restore --force", "restore needs the name of one file, and takes --force.")]
    public void Parse_Nonsense_SaysWhatIsWrong(string words, string problem)
        => Assert.Equal(new CommandLine.Help(problem), CommandLine.Parse(words.Split(' ')));

    [Theory]
    [InlineData("--url=http://localhost:5000", "url")]
    [InlineData("--Enviroment=Production", "Enviroment")]
    [InlineData("--Data=/srv", "Data")]
    [InlineData("--Date:Folder=/srv", "Date:Folder")]
    public void Parse_SettingThatNobodyReads_IsRefusedByName(string word, string name)
        => Assert.StartsWith($"'{name}' is not a setting of the shop.", Assert.IsType<CommandLine.Help>(CommandLine.Parse([word])).Problem, StringComparison.Ordinal);

    [Fact]
    public void Parse_EverySettingOfTheDocumentation_IsTaken()
    {
        string[] settings =
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "docs", "configuration.md"))
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Split('`')[1])
                .Where(name => name.Contains(':')),
        ];

        Assert.Contains("GraphQL:Limits:MaxAliases", settings);
        Assert.All(settings, name => Assert.IsType<CommandLine.Serve>(CommandLine.Parse([$"--{name}=1"])));
    }
}
