namespace Commerce.Admin.Client;

/// <summary>What an event makes of the data that is on the screen.</summary>
/// <param name="Data">The data with the event in it; the same where it changes nothing.</param>
/// <param name="IsBehind">Whether there is more to it, which only loading tells.</param>
public readonly record struct LiveChange<T>(T Data, bool IsBehind = false);
