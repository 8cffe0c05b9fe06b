namespace HotChocolate.AspNetCore.Serialization;

internal static class ContentTypes
{
    public const string Schema = "application/graphql; charset=utf-8";

    public static string Of(ResponseFormat format)
        => format switch
        {
            ResponseFormat.GraphQLResponse => "application/graphql-response+json; charset=utf-8",
            ResponseFormat.Json => "application/json; charset=utf-8",
            ResponseFormat.Multipart => "multipart/mixed; boundary=\"-\"",
            ResponseFormat.EventStream => "text/event-stream; charset=utf-8"
        };
}
