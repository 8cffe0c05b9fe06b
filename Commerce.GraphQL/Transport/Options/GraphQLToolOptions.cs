namespace HotChocolate.AspNetCore;

/// <summary>The options of an IDE that an application serves beside its endpoint; the engine hands them on and has none itself.</summary>
public sealed class GraphQLToolOptions
{
    /// <summary>Whether browsers shall get an IDE.</summary>
    public bool Enable { get; set; } = true;

    /// <summary>The title of the page.</summary>
    public string? Title { get; set; }

    /// <summary>The document that the IDE opens with.</summary>
    public string? Document { get; set; }

    /// <summary>Where the IDE finds the endpoint, if not where it is itself.</summary>
    public string? GraphQLEndpoint { get; set; }

    /// <summary>Whether the IDE sends cookies.</summary>
    public bool? IncludeCookies { get; set; }
}
