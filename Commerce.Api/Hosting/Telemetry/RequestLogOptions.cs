using Commerce.Domain.Data;

namespace Commerce.Api.Hosting.Telemetry;

/// <summary>What is logged of requests.</summary>
/// <param name="SlowAfter">Longer ones are logged; zero for none.</param>
/// <param name="HasScopes">Whether somebody writes scopes down: only then are there any.</param>
public sealed record RequestLogOptions(TimeSpan SlowAfter, bool HasScopes)
{
    private const string SlowName = "Telemetry:SlowRequestMilliseconds";

    /// <param name="isExported">Whether the log goes to a collector, which takes scopes.</param>
    /// <exception cref="SettingException">A setting is no number.</exception>
    public static RequestLogOptions From(IConfiguration configuration, bool isExported)
    {
        var text = configuration[SlowName] is { Length: > 0 } given ? given : "1000";
        if (!int.TryParse(text, out var slow) || slow < 0) throw new SettingException($"{SlowName} is '{text}', but must be a whole number of milliseconds; 0 logs no request for being slow.");
        return new RequestLogOptions(TimeSpan.FromMilliseconds(slow), isExported
            || configuration.GetValue("Logging:Console:FormatterOptions:IncludeScopes", false)
            || configuration.GetValue("Logging:Console:IncludeScopes", false));
    }
}
