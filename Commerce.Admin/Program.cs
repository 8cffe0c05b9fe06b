using Commerce.Admin.Hosting;

namespace Commerce.Admin;

/// <summary>The admin alone: <c>dotnet run --project Commerce.Admin -- --Api:Url=http://localhost:5000</c>.</summary>
internal static class Program
{
    private static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        if (OtlpExport.ProblemOf(builder.Configuration) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            Environment.ExitCode = 1;
            return;
        }

        builder.AddOtlpExport("commerce-admin");
        builder.AddCommerceAdmin().AddAdminKeys();
        builder.AddHealth();

        var app = builder.Build();
        if (string.IsNullOrEmpty(app.Configuration["Api:Url"]))
        {
            await Console.Error.WriteLineAsync("Say where the shop's API is, for example: --Api:Url=http://localhost:5000");
            Environment.ExitCode = 1;
            return;
        }

        app.UseDrain();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapHealth();
        app.MapCommerceAdmin();
        app.MapGet("/", () => Results.LocalRedirect(AdminLinks.Root)).AllowAnonymous();
        await app.RunAsync();
    }
}
