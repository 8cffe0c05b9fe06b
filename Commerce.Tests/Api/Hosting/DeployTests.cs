using System.Text.RegularExpressions;
using Commerce.Api.Hosting;
using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.Api.Hosting;

/// <summary>The files of the folder deploy name settings that there are, and the image's own folder.</summary>
public sealed partial class DeployTests
{
    [Theory]
    [InlineData("compose.yaml")]
    [InlineData("kubernetes.yaml")]
    public void Settings_OfADeployment_AreSettingsOfTheShop(string file)
    {
        var names = Setting().Matches(File.ReadAllText(Path.Combine(Repository.Root, "deploy", file))).Select(match => match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal)).Distinct().ToList();

        Assert.Contains("ConnectionStrings:Commerce", names);
        Assert.Contains("Hosting:DrainSeconds", names);
        Assert.All(names, name => Assert.IsType<CommandLine.Serve>(CommandLine.Parse([$"--{name}=1"])));
    }

    [Fact]
    public void Image_HasTheSettingsThatItsDocumentationNames()
    {
        var image = File.ReadAllText(Path.Combine(Repository.Root, "Container.targets"));

        Assert.All(Setting().Matches(image).Select(match => match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal)), name => Assert.IsType<CommandLine.Serve>(CommandLine.Parse([$"--{name}=1"])));
        Assert.Contains("/home/app/data", File.ReadAllText(Path.Combine(Repository.Root, "docs", "operations.md")), StringComparison.Ordinal);
    }

    // Names with two underscores are the shop's; those of ASP.NET Core and OpenTelemetry have none.
    [GeneratedRegex(@"\b([A-Z][A-Za-z0-9]*(?:__[A-Za-z0-9]+)+)\b")]
    private static partial Regex Setting();
}
