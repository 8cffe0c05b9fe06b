using System.Diagnostics.CodeAnalysis;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.EventStreams;
using HotChocolate.AspNetCore.Extensions;
using HotChocolate.AspNetCore.Serialization;
using HotChocolate.Execution.Configuration;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps schemas to addresses.</summary>
public static class EndpointRouteBuilderExtensions
{
    private const string DefaultPath = "/graphql";

    /// <summary>Serves a schema: requests by POST, GET, web socket and streams of events, uploads and the schema itself.</summary>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string path = DefaultPath,
        string? schemaName = null)
        => endpointRouteBuilder.MapGraphQL(new PathString(path), schemaName);

    /// <inheritdoc cref="MapGraphQL(IEndpointRouteBuilder, string, string?)" />
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder,
        PathString path,
        string? schemaName = null)
    {
        path = path.ToString().TrimEnd('/');
        var pattern = RoutePatternFactory.Parse(path + "/{**rest}");
        return new(endpointRouteBuilder.Map(
            pattern,
            schemaName,
            [endpointRouteBuilder.Sockets(), endpointRouteBuilder.EventStreams(), new JsonPostTransport(), new MultipartTransport(), new GetTransport(), new SchemaTransport(path)]));
    }

    /// <summary>Serves requests to a schema by POST and GET, and uploads.</summary>
    public static GraphQLHttpEndpointConventionBuilder MapGraphQLHttp(
        this IEndpointRouteBuilder endpointRouteBuilder,
        [StringSyntax("Route")] string pattern = DefaultPath,
        string? schemaName = null)
        => new(endpointRouteBuilder.Map(
            RoutePatternFactory.Parse(pattern),
            schemaName,
            [endpointRouteBuilder.EventStreams(), new JsonPostTransport(), new MultipartTransport(), new GetTransport()]));

    /// <summary>Serves requests to a schema over web sockets. The application must have <c>UseWebSockets()</c>.</summary>
    public static WebSocketEndpointConventionBuilder MapGraphQLWebSocket(
        this IEndpointRouteBuilder endpointRouteBuilder,
        [StringSyntax("Route")] string pattern = DefaultPath + "/ws",
        string? schemaName = null)
        => endpointRouteBuilder.MapGraphQLWebSocket(RoutePatternFactory.Parse(pattern), schemaName);

    /// <inheritdoc cref="MapGraphQLWebSocket(IEndpointRouteBuilder, string, string?)" />
    public static WebSocketEndpointConventionBuilder MapGraphQLWebSocket(
        this IEndpointRouteBuilder endpointRouteBuilder,
        RoutePattern pattern,
        string? schemaName = null)
        => new(endpointRouteBuilder.Map(pattern, schemaName, [endpointRouteBuilder.Sockets()]));

    /// <summary>Serves a schema as SDL.</summary>
    public static IEndpointConventionBuilder MapGraphQLSchema(
        this IEndpointRouteBuilder endpointRouteBuilder,
        [StringSyntax("Route")] string pattern = DefaultPath + "/sdl",
        string? schemaName = null)
        => endpointRouteBuilder.Map(RoutePatternFactory.Parse(pattern), schemaName, [new SchemaTransport(null)]);

    /// <summary>Serves stored operations under addresses of their own: <c>PATH/ID</c> and <c>PATH/ID/NAME</c>, by GET and POST.</summary>
    /// <param name="endpointRouteBuilder">The routes of the application.</param>
    /// <param name="path">Below which path.</param>
    /// <param name="schemaName">The schema, where an application has several.</param>
    /// <param name="requireOperationName">Whether the address must name the operation too.</param>
    public static IEndpointConventionBuilder MapGraphQLPersistedOperations(
        this IEndpointRouteBuilder endpointRouteBuilder,
        [StringSyntax("Route")] string path = DefaultPath + "/persisted",
        string? schemaName = null,
        bool requireOperationName = false)
        => endpointRouteBuilder.Map(
            RoutePatternFactory.Parse($"{path.TrimEnd('/')}/{{{StoredOperationTransport.IdValue}}}/{{{StoredOperationTransport.NameValue}?}}"),
            schemaName,
            [new StoredOperationTransport(requireOperationName)]);

    public static GraphQLEndpointConventionBuilder WithOptions(
        this GraphQLEndpointConventionBuilder builder,
        GraphQLServerOptions serverOptions)
        => builder.WithMetadata(serverOptions);

    public static GraphQLHttpEndpointConventionBuilder WithOptions(
        this GraphQLHttpEndpointConventionBuilder builder,
        GraphQLHttpOptions httpOptions)
        => builder.WithMetadata(httpOptions.ToServerOptions());

    public static WebSocketEndpointConventionBuilder WithOptions(
        this WebSocketEndpointConventionBuilder builder,
        GraphQLSocketOptions socketOptions)
        => builder.WithMetadata(new GraphQLServerOptions { Sockets = socketOptions });

    private static WebSocketTransport Sockets(this IEndpointRouteBuilder endpointRouteBuilder)
        => new(endpointRouteBuilder.ServiceProvider.GetRequiredService<IOptions<StreamLimits>>().Value);

    private static EventStreamTransport EventStreams(this IEndpointRouteBuilder endpointRouteBuilder)
        => new(endpointRouteBuilder.ServiceProvider.GetRequiredService<EventStreamRegistry>());

    private static IEndpointConventionBuilder Map(
        this IEndpointRouteBuilder endpointRouteBuilder,
        RoutePattern pattern,
        string? schemaName,
        IReadOnlyList<IHttpTransport> transports)
    {
        var services = endpointRouteBuilder.ServiceProvider;
        var endpoint = new GraphQLEndpoint(
            schemaName ?? SchemaNames.Default,
            services.GetRequiredService<HttpSchemas>(),
            services.GetRequiredService<HttpResponseWriter>(),
            transports);
        RequestDelegate handle = endpoint.HandleAsync;
        return endpointRouteBuilder.Map(pattern, handle).WithDisplayName($"GraphQL {pattern.RawText}");
    }
}
