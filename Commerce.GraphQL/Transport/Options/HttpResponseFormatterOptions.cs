using HotChocolate.Execution.Serialization;

namespace HotChocolate.AspNetCore.Serialization;

/// <summary>How responses are written.</summary>
public struct HttpResponseFormatterOptions
{
    public HttpTransportVersion HttpTransportVersion { get; set; }

    public JsonResultFormatterOptions Json { get; set; }
}
