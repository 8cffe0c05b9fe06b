using System.Diagnostics;
using Commerce.Tests.Support;

namespace Commerce.Tests.Clients;

/// <summary>A folder with a <c>package.json</c> and a lock file; its packages are installed beside the tests, not in the sources.</summary>
internal sealed class NodeProject
{
    private readonly string _folder;

    private NodeProject(string folder) => _folder = folder;

    /// <summary>Installs exactly what the lock file names, where that was not done before.</summary>
    /// <param name="path">The folder, from the root of the repository.</param>
    /// <param name="files">What else is to lie in it, from the root of the repository.</param>
    public static async Task<NodeProject> InstallAsync(string path, params IEnumerable<string> files)
    {
        var source = System.IO.Path.Combine(Repository.Root, path);
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(AppContext.BaseDirectory, "clients", System.IO.Path.GetFileName(path))).FullName;
        foreach (var file in Directory.EnumerateFiles(source).Concat(files.Select(file => System.IO.Path.Combine(Repository.Root, file))))
            File.Copy(file, System.IO.Path.Combine(folder, System.IO.Path.GetFileName(file)), true);

        var project = new NodeProject(folder);
        var installed = System.IO.Path.Combine(folder, "installed.json");
        var wanted = await File.ReadAllTextAsync(System.IO.Path.Combine(folder, "package-lock.json"));
        if (!File.Exists(installed) || await File.ReadAllTextAsync(installed) != wanted)
        {
            await project.RunAsync("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
            await File.WriteAllTextAsync(installed, wanted);
        }

        return project;
    }

    /// <summary>What a program prints.</summary>
    /// <exception cref="InvalidOperationException">It failed, or took longer than five minutes; the message holds what it printed.</exception>
    public async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = _folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true
            }
        };
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} took too long.");
        }

        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{await output}\n{await errors}");
    }
}
