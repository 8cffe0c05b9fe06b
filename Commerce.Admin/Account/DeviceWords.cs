namespace Commerce.Admin.Account;

/// <summary>What browsers call themselves, in words.</summary>
internal static class DeviceWords
{
    private static readonly (string Mark, string Name)[] Browsers = [("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari")];
    private static readonly (string Mark, string Name)[] Systems = [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux")];

    /// <summary>"Firefox on Windows"; as it is where it is none of the known ones.</summary>
    public static string Of(string? agent)
    {
        if (string.IsNullOrWhiteSpace(agent))
            return "The desk";
        var browser = Browsers.FirstOrDefault(known => agent.Contains(known.Mark, StringComparison.Ordinal)).Name;
        var system = Systems.FirstOrDefault(known => agent.Contains(known.Mark, StringComparison.Ordinal)).Name;
        return (browser, system) switch
        {
            (not null, not null) => $"{browser} on {system}",
            (not null, _) => browser,
            _ => agent.Length > 40 ? agent[..40] + "…" : agent
        };
    }
}
