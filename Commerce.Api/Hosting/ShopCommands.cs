using System.Diagnostics;
using Commerce.Domain;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Demo;
using Commerce.Domain.Files;
using Commerce.Domain.Mail;
using HotChocolate.Execution;

namespace Commerce.Api.Hosting;

/// <summary>What the program does besides serving.</summary>
internal static class ShopCommands
{
    private const string PasswordVariable = "COMMERCE_ADMIN_PASSWORD";

    /// <summary>The usage, after the problem if there is one; then the exit code is 2.</summary>
    public static int ShowHelp(CommandLine.Help help)
    {
        if (help.Problem is { } problem) Console.Error.WriteLine(problem + Environment.NewLine);
        (help.Problem is null ? Console.Out : Console.Error).WriteLine(CommandLine.Usage);
        return help.Problem is null ? 0 : 2;
    }

    /// <summary>Brings the database up to date and, in the Development environment, fills an empty one with the demo shop.</summary>
    public static async Task PrepareAsync(WebApplication app)
    {
        // Wrong settings are told now, not when the first mail is due.
        _ = app.Services.GetRequiredService<ShopOptions>();
        _ = app.Services.GetRequiredService<MailOptions>();
        _ = app.Services.GetRequiredService<BlobStores>();
        await MigrateAsync(app, async () =>
        {
            ShopKeys.Prepare(app.Services);
            if (!app.Environment.IsDevelopment() || !app.Configuration.GetValue("Demo:Seed", true)) return;
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DemoData>().SeedAsync(new ConsoleProgress());
        });
    }

    /// <summary>Runs a command and returns the exit code.</summary>
    public static async Task<int> RunAsync(WebApplication app, CommandLine command)
    {
        switch (command)
        {
            case CommandLine.ExportSchema(var file):
                return await ExportSchemaAsync(app, file);
            case CommandLine.MigrateOnly:
                await MigrateAsync(app);
                Console.WriteLine("The database is up to date.");
                return 0;
            case CommandLine.Seed(var products):
                await MigrateAsync(app);
                return await SeedAsync(app, products);
            case CommandLine.CreateAdministrator(var email):
                await MigrateAsync(app);
                return await CreateAdministratorAsync(app, email);
            case CommandLine.Backup(var file):
                return await BackupCommands.BackupAsync(app.Services, file, new ConsoleProgress());
            case CommandLine.Restore(var file, var force):
                return await BackupCommands.RestoreAsync(app.Services, file, force, new ConsoleProgress());
            default:
                throw new UnreachableException($"'{command}' has no implementation.");
        }
    }

    private static async Task MigrateAsync(WebApplication app, Func<Task>? fill = null)
    {
        var applied = await DatabaseMigrator.MigrateAsync(app.Services, fill);
        if (applied.Count > 0) Console.Error.WriteLine($"Database migrated ({applied.Count} step{(applied.Count == 1 ? "" : "s")}).");
    }

    private static async Task<int> ExportSchemaAsync(WebApplication app, string? file)
    {
        var executor = await app.Services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync();
        var sdl = executor.Schema.ToString();
        if (file is null) Console.Out.WriteLine(sdl);
        else await File.WriteAllTextAsync(file, sdl + "\n");
        return 0;
    }

    private static async Task<int> SeedAsync(WebApplication app, int products)
    {
        var watch = Stopwatch.StartNew();
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SyntheticCatalog>().SeedAsync(products, new ConsoleProgress());
        Console.WriteLine($"{products} products in {watch.Elapsed.TotalSeconds:0.0} s ({products / watch.Elapsed.TotalSeconds:0} per second).");
        return 0;
    }

    private static async Task<int> CreateAdministratorAsync(WebApplication app, string email)
    {
        var password = Environment.GetEnvironmentVariable(PasswordVariable);
        if (string.IsNullOrEmpty(password))
        {
            if (!Console.IsInputRedirected) Console.Error.Write($"Password for {email} (it is shown as you type; {PasswordVariable} avoids that): ");
            password = Console.In.ReadLine();
        }

        if (string.IsNullOrEmpty(password))
        {
            Console.Error.WriteLine($"No password: set {PasswordVariable} or write it to standard input.");
            return 2;
        }

        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<SignUp>().CreateAsync(new SignUpRequest(email, password, "Shop", "Administrator"), Role.Admin);
            Console.WriteLine($"{email} may sign in at /admin.");
            return 0;
        }
        catch (DomainException refusal)
        {
            Console.Error.WriteLine($"{refusal.Message} ({refusal.Code})");
            return 1;
        }
    }

    /// <summary>Lines on the console, in the order of the work.</summary>
    private sealed class ConsoleProgress : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine($"  {value} …");
    }
}
