using Xunit;

namespace Commerce.Tests.Support;

/// <summary>A test in a real Chromium, which says so where there is none. Debian's packages are <c>chromium</c> and <c>chromium-driver</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!File.Exists(Browser.ChromiumPath) || !File.Exists(Browser.DriverPath))
            Skip = $"No browser: {Browser.ChromiumPath} and {Browser.DriverPath} are needed.";
        else if (!HostsTheAdmin)
            Skip = "Commerce.Api does not host the admin.";
    }

    private static bool HostsTheAdmin => typeof(Program).Assembly.GetReferencedAssemblies().Any(name => name.Name == "Commerce.Admin");
}
