namespace Commerce.Admin.Client;

/// <summary>What a subscription has to tell: that it stands, that it does not, or what has happened.</summary>
public abstract record LiveSignal<TEvent>
{
    private LiveSignal()
    {
    }

    /// <summary>Events come from now on. What has happened before is not told, so whoever has loaded anything loads it again.</summary>
    public sealed record Connected : LiveSignal<TEvent>;

    /// <summary>No events come until it is connected again.</summary>
    public sealed record Lost : LiveSignal<TEvent>;

    public sealed record Told(TEvent Event) : LiveSignal<TEvent>;
}
