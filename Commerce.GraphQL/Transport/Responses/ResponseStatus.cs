using System.Net;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Serialization;

/// <summary>The status of a response in <c>application/graphql-response+json</c>.</summary>
internal static class ResponseStatus
{
    public static int Of(IOperationResult result)
    {
        if (result.ContextData is { } data)
        {
            if (data.TryGetValue(WellKnownContextData.HttpStatusCode, out var value))
                return value is HttpStatusCode code ? (int)code : (int)value!;
            if (data.ContainsKey(WellKnownContextData.OperationNotAllowed))
                return StatusCodes.Status405MethodNotAllowed;
        }

        // With a data entry execution has begun, and its errors are part of a well-formed response.
        return result.IsDataSet ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }
}
