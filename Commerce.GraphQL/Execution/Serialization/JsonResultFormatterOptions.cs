using System.Text.Encodings.Web;
using System.Text.Json;

namespace HotChocolate.Execution.Serialization;

/// <summary>How responses are written as JSON.</summary>
public struct JsonResultFormatterOptions
{
    public bool Indented { get; set; }

    /// <summary>What is escaped; by default only what must be.</summary>
    public JavaScriptEncoder? Encoder { get; set; }

    internal readonly JsonWriterOptions CreateWriterOptions()
        => new()
        {
            Indented = Indented,
            Encoder = Encoder ?? JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            // What is written is well-formed by construction, and nesting is not limited here.
            SkipValidation = true,
            MaxDepth = int.MaxValue
        };
}
