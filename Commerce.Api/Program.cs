using Commerce.Api;
using Commerce.Api.Files;
using Commerce.Api.Security;
using Commerce.Domain;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCommerceData(builder.Configuration);
builder.Services.AddCommerceDomain();
builder.Services.AddCommerceIdentity();
builder.Services.AddShopSecurity();
builder.Services.AddCommerceSchema(showExceptions: builder.Environment.IsDevelopment());

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapFiles();
app.MapGraphQL();
await app.RunAsync();

/// <summary>The entry point; public so that the tests can host the application in-process.</summary>
public partial class Program;
