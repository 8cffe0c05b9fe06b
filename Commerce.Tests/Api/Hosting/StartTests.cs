using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.Api.Hosting;

/// <summary>What an operator reads who has configured the shop wrongly: one message that says what to do, no stack trace, and an exit code.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("commerce-start").FullName;

    [Theory]
    [InlineData(1, "Database:Provider is 'Oracle', but must be Sqlite or Postgres.", "--Database:Provider=Oracle")]
    [InlineData(1, "ConnectionStrings:Commerce is not set", "--Database:Provider=Postgres")]
    [InlineData(1, "is not a connection string of Postgres", "--Database:Provider=Postgres", "--ConnectionStrings:Commerce=Hst=localhost")]
    [InlineData(1, "names no host", "--Database:Provider=Postgres", "--ConnectionStrings:Commerce=Database=shop")]
    [InlineData(1, "is not a connection string of Sqlite", "--ConnectionStrings:Commerce=Host=localhost")]
    [InlineData(1, "PostgreSQL cannot be reached", "--Database:Provider=Postgres", "--ConnectionStrings:Commerce=Host=127.0.0.1;Port=1;Database=shop;Password=secret")]
    [InlineData(1, "Write the address as --urls=", "--urls=here")]
    [InlineData(2, "'Databse:Provider' is not a setting of the shop", "--Databse:Provider=Postgres")]
    [InlineData(2, "'--migrat-only' is not an option", "--migrat-only")]
    [InlineData(2, "'serve' is not a command", "serve")]
    public async Task Start_Misconfigured_SaysWhatToDo(int code, string message, params string[] arguments) =>
        AssertRefused(await RunAsync([$"--Data:Folder={_folder}", .. arguments]), code, message);

    [Fact]
    public async Task Start_FolderThatIsAFile_SaysWhatToDo()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "");

        AssertRefused(await RunAsync([$"--Data:Folder={file}"]), 1, "cannot be written");
    }

    [Fact]
    public async Task Start_FileThatIsNoDatabase_SaysWhatToDo()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "commerce.db"), new string('x', 5000));

        AssertRefused(await RunAsync([$"--Data:Folder={_folder}"]), 1, "The file is no database");
    }

    [Fact]
    public async Task Start_PortInUse_SaysWhatToDo()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        AssertRefused(await RunAsync([$"--Data:Folder={_folder}", $"--urls=http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}"]), 1, "--urls=http://localhost:5081");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void AssertRefused((int Code, string Error) result, int code, string message)
    {
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", result.Error, StringComparison.Ordinal);
        Assert.Equal(code, result.Code);
    }

    private static async Task<(int Code, string Error)> RunAsync(string[] arguments)
    {
        var build = AppContext.BaseDirectory.Replace("Commerce.Tests", "Commerce.Api", StringComparison.Ordinal);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(build, "Commerce.Api.dll"), .. arguments])
        {
            WorkingDirectory = Path.Combine(Repository.Root, "Commerce.Api"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The shop did not start.");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var error = await process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            // The log goes to the standard output; nothing of it may hide the message.
            return (process.ExitCode, await output + error);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
