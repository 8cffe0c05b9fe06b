using System.Text.Json;

namespace Commerce.Tests.Support;

/// <summary>
/// The folder named <c>shared</c> beside the repository, with recorded cases that are too big to be part of it. Where it is missing
/// the tests that need it are skipped; the variable COMMERCE_SHARED names another place.
/// </summary>
internal static class Shared
{
    public static string? Folder { get; } = FindFolder();

    /// <param name="path">Below the folder, with slashes.</param>
    public static bool Has(string path) => Folder is not null && Path.Exists(Path.Combine(Folder, path));

    public static string PathOf(string path) =>
        Path.Combine(Folder ?? throw new InvalidOperationException("The shared folder is missing: use [SharedFact]."), path);

    public static JsonDocument Json(string path)
    {
        using var stream = File.OpenRead(PathOf(path));
        return JsonDocument.Parse(stream);
    }

    private static string? FindFolder()
    {
        var named = Environment.GetEnvironmentVariable("COMMERCE_SHARED");
        var folder = string.IsNullOrEmpty(named) ? Path.Combine(Repository.Root, "..", "shared") : named;
        return Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
    }
}
