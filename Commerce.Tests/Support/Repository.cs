namespace Commerce.Tests.Support;

/// <summary>Where the repository that the tests were built from lies.</summary>
internal static class Repository
{
    /// <summary>The folder with <c>Commerce.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The C# and Razor sources below a folder, without what a build made.</summary>
    public static IEnumerable<string> Sources(string folder)
        => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Commerce.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No Commerce.sln above {AppContext.BaseDirectory}: run the tests from a checkout.");
    }
}
