using Commerce.Tests.Clients;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Commerce.Tests.GraphQL.Transport;

public sealed class AuditTests
{
    [NodeFact]
    public async Task Audits_OfTheEngine_AllPass()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddHttpResponseFormatter(new HttpResponseFormatterOptions { HttpTransportVersion = HttpTransportVersion.Legacy });
        builder.Services.AddGraphQLServer(disableDefaultSecurity: true).AddQueryType<TransportQuery>();
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGraphQL();
        await app.StartAsync();

        await GraphQLOverHttpAuditTests.AssertPassAsync($"{app.Urls.Single()}/graphql");
    }
}
