using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace HotChocolate.Execution.Options;

/// <summary>
/// What a request is held to beyond the limits that Hot Chocolate has options for. So that a shop compiles against either, they are not set in
/// code but in the section <c>GraphQL:Limits</c> of the configuration.
/// </summary>
internal sealed class RequestLimits
{
    public const string Section = "GraphQL:Limits";

    /// <summary>How many characters a document may have. Far more than any operation of a program; whoever has so many values sends them as variables.</summary>
    public int MaxDocumentLength { get; set; } = 1_000_000;

    /// <summary>How many characters a name may have.</summary>
    public int MaxNameLength { get; set; } = 1_000;

    /// <summary>How many fields of a document may have an alias.</summary>
    public int MaxAliases { get; set; } = 256;

    /// <summary>How many directives a document may apply.</summary>
    public int MaxDirectives { get; set; } = 1_024;

    /// <summary>How many directives may be applied to one field, fragment, variable or operation.</summary>
    public int MaxDirectivesPerLocation { get; set; } = 16;

    /// <summary>How many variables the operations of a document may define together.</summary>
    public int MaxVariables { get; set; } = 256;

    /// <summary>How many bytes of JSON the variables of a request may have.</summary>
    public int MaxVariablesSize { get; set; } = 4 * 1024 * 1024;

    /// <summary>How many values, each item of a list and each field of an object counted, the JSON of a request may have.</summary>
    public int MaxJsonValues { get; set; } = 100_000;

    /// <summary>How deep fields may nest, through fragments too, where <c>AddMaxExecutionDepthRule</c> says nothing else.</summary>
    public int MaxDepth { get; set; } = 128;

    /// <summary>How many fragments are met on all ways down an operation.</summary>
    public int MaxFragmentVisits { get; set; } = 1_000;

    /// <summary>Reads the limits from the configuration, where there is one.</summary>
    internal sealed class Configure(IConfiguration? configuration = null) : IConfigureOptions<RequestLimits>
    {
        void IConfigureOptions<RequestLimits>.Configure(RequestLimits options) => configuration?.GetSection(Section).Bind(options);
    }
}
